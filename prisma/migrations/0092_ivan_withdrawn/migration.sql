-- Who leaves a provider that still owes an answer: the hand-over stays for the history, and nobody waits for it (decision 0087).
ALTER TYPE "IvanState" ADD VALUE 'WITHDRAWN';
