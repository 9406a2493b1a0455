/**
 * Diseases whose name a bystander must not read by chance: covered until opened. No law lists them: the choice is ours, of what people are
 * ashamed of, are shunned for, or are known by (decision 0103). `codes`: of ICD-10, one or from–to, each with all that begins with it. `words`:
 * as hospitals write of them, with marks or without; a text without marks is looked at too, so one word without marks stands for both.
 */
export const families = {
  hiv: {
    codes: 'B20-B24 O98.7 R75 Z11.4 Z20-Z22 Z71.7 Z83.0',
    words:
      'hiv|aids|suy giam mien dich (o )?nguoi|suy giam mien dich virus nguoi|khang retrovirus|arv',
  },
  tuberculosis: {
    codes:
      'A15-A19 A30 B90 B92 J65 K23.0 K67.3 K93.0 M01.1 M49.0 M90.0 N33.0 N74.0 N74.1 O98.0 P37.0 U84.3 Z03.0 Z11.1',
    words:
      'lao(?! (dong|động|đầu|hoa|thi|khoa|tam|dau|nien|suy))|benh phong(?! (ngua|tranh))|do phong(?! xa)|phong cui|hui',
  },
  passedOnBySex: {
    codes:
      'A50-A65 A74 I98.0 J16.0 K67.0-K67.2 M03.1 M73.0 M73.1 N29.0 N74.2-N74.4 O98.1-O98.3 P23.1 R76.2 Z11.3 Z70 Z72.5',
    words:
      'giang mai|lau cau|benh lau|viem lau|do lau|lậu|tinh duc|sui mao ga|ha cam|chlamydia|herpes sinh duc',
  },
  tumours: {
    codes:
      'C00-D48 D63.0 E88.3 G53.3 G55.0 G63.1 G94.1 M31.2 M36.0 M36.1 M82.0 M90.6 M90.7 N08.1 N16.1 N63 O34.1 R19.0 T45.1 U85 ' +
      'Y43.1-Y43.3 Z03.1 Z08 Z09 Z12 Z40.0 Z51.0-Z51.2 Z54.1 Z54.2 Z80 Z85 Z86.0 Z92.3 Z92.6',
    words:
      'ung thu|ung buou|u ac|u lanh|khoi u|benh ac tinh|di can|tan sinh|u hac to|da u tuy|benh bach cau|bach cau (cap|man)|hoa tri|xa tri|' +
      'cancer|\\p{L}*(carcinom|sarcom|lymphom|leukem|melanom)\\p{L}*|' +
      'k (vu|phoi|gan|da day|dai trang|truc trang|giap|tuyen giap|co tu cung|vom|vom hong|thuc quan|tuy|buong trung|tien liet tuyen|bang quang|luoi)',
  },
  rare: {
    codes: 'E70-E72 E74-E77 E83-E85 G10-G13 G70-G73 P94.0 Q00-Q99 Z13.7 Z82.7 Z87.7',
    words: 'di tat bam sinh|nhuoc co|loan duong co|teo co tuy|hoi chung down',
  },
  mind: {
    codes:
      'E24.4 F00-F99 G30 G31.2 G62.1 I42.6 J66.2 K29.2 K70 K85.2 K86.0 O35.4 O35.5 O99.3 P04.3 P04.4 P96.1 R44-R46 R78 T40 T43 T51 ' +
      'X41 X42 X45 Y11 Y12 Y15 Y49 Y57.3 Y90 Y91 Z00.4 Z03.2 Z04.0 Z04.6 Z09.3 Z13.3 Z50.2-Z50.4 Z54.3 Z71.4 Z71.5 Z72.1 Z72.2 Z81 Z86.4 ' +
      'Z86.5 Z91.4 Z91.5',
    words:
      'tam than|tram cam|loan than(?! kinh)|huong than|nghien(?! cuu)|ruou|ma tuy|heroin|cocain|can sa|methadon|sa sut tri tue|mat tri|alzheimer|tự kỷ|tự tử|' +
      'tu sat|hung cam|luong cuc|roi loan lo au|roi loan hanh vi|tam ly tri lieu',
  },
  children: {
    codes:
      'N46 N96-N98 O00-O08 O20 O26.2 O31.1 O31.2 O36.4 P95 P96.4 T38.4 T83.3 Z30 Z31 Z35.0 Z35.1 Z64 Z92.0 Z97.5',
    words:
      'pha thai|bo thai|say thai|hut thai|nao thai|dinh chi thai|thai (chet )?luu|thai ngoai tu cung|tranh thai|ngua thai|vo sinh|hiem muon|' +
      'thu tinh|triet san|ivf|iui',
  },
  violence: {
    codes: 'R45.6 T74 X60-Y09 Y87 Z04.4 Z04.5 Z60.5 Z61.4-Z61.6 Z91.5',
    words: 'bao hanh|bao luc|nguoc dai|hiep dam|cuong dam|xam hai|tu hai|hanh hung|bi danh',
  },
} as const satisfies Record<string, { codes: string; words: string }>
