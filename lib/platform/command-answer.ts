/** What an operator's command says. Exit code 2: not understood; 1: understood, and refused or not well. */
export type CommandAnswer = { exitCode: 0 | 1 | 2; lines: string[] }
