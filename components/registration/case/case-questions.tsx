import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/fields/text-area'
import { Notice } from '@/components/ui/notice'
import { answers, type Answer } from '@/lib/duplicates/answers'
import { officeQuestions, type OfficeQuestion } from '@/lib/duplicates/questions'
import { t } from '@/lib/words/t'

export type AskedQuestion = { id: string; question: OfficeQuestion; answer: Answer | null }
type Props = { reference: string; asked: AskedQuestion[] }

/** What the office wants to know while it looks at the case, one thing after the other. */
export function CaseQuestions({ reference, asked }: Props) {
  const open = asked.find(({ answer }) => !answer)
  return (
    <div id="hoi">
      {asked.map((one) => one.answer && <Answered key={one.id} {...one} answer={one.answer} />)}
      {open && <AskedForm reference={reference} {...open} />}
    </div>
  )
}

const Answered = ({ question, answer }: { question: OfficeQuestion; answer: Answer }) => (
  <Notice tone="success" title={t('Bạn đã trả lời cơ quan BHXH.')}>
    <p>{t(officeQuestions[question])}</p>
    <p>{t('Bạn trả lời: “{answer}”.', { answer: t(answers[answer]) })}</p>
  </Notice>
)

/** The answer is the button itself, so none can be forgotten. */
const AskedForm = ({ reference, id, question }: { reference: string } & AskedQuestion) => (
  <Notice tone="warning" title={t('Cơ quan BHXH hỏi bạn một điều.')}>
    <form method="post" action="/ho-so/tra-loi">
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="pair" value={id} />
      <p className="mb-3 font-bold">{t(officeQuestions[question])}</p>
      <TextArea name="words" label={t('Nói thêm, nếu cần')} optional rows={2} />
      <div className="mt-3 space-y-2">
        {(Object.keys(answers) as Answer[]).map((value) => (
          <p key={value}>
            <Button look="secondary" name="answer" value={value}>
              {t(answers[value])}
            </Button>
          </p>
        ))}
      </div>
    </form>
  </Notice>
)
