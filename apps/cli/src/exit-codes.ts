import type { Finding, Severity } from '@c360/model'

/** What the process ends with. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, bug: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** From which severity on findings make a command fail; `never` is for those who only want to read them. */
export const failOnChoices = ['error', 'warning', 'info', 'never'] as const
export type FailOn = (typeof failOnChoices)[number]

const weight: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 }

/** The exit code of findings. */
export function exitCodeOf(findings: readonly Finding[], failOn: FailOn): ExitCode {
  if (failOn === 'never') return exitCodes.fine
  return findings.some(({ severity }) => weight[severity] >= weight[failOn]) ? exitCodes.findings : exitCodes.fine
}
