import type { Finding, Model, Severity, Target } from '@c360/model'
import type { Dialect, NameRole } from '../dialects/dialect.ts'
import type { GivenName } from '../naming/name-scope.ts'

/** What is being derived from what, and what was found on the way. */
export class Derivation {
  readonly model: Model
  readonly target: Target
  readonly dialect: Dialect
  readonly findings: Finding[] = []

  constructor(model: Model, target: Target, dialect: Dialect) {
    this.model = model
    this.target = target
    this.dialect = dialect
  }

  /** Reports what the engine cannot say of a record; the message is also the comment that stands in the output. */
  report(code: string, severity: Severity, message: string, record: string | undefined, field?: string): string {
    this.findings.push({
      code: `ddl/${code}`,
      severity,
      message,
      warehouse: this.target.id,
      ...(record === undefined ? {} : { target: record }),
      ...(field === undefined ? {} : { field }),
    })
    return message
  }

  /** Reports what had to be changed about a name. */
  reportName(role: NameRole, wanted: string, { name, changes }: GivenName, record: string): readonly string[] {
    if (changes.length === 0) return []
    const messages = {
      empty: () => `The ${role} has no name that ${this.dialect.label} takes; it is called ${name}.`,
      characters: () =>
        `The name ${shown(wanted)} holds characters that ${this.dialect.label} does not take in a ${role}; it is called ${name}.`,
      'reserved-by-engine': () =>
        `${this.dialect.label} keeps the name ${shown(wanted)} for itself; the ${role} is called ${name}.`,
      shortened: () =>
        `The name ${shown(wanted)} is longer than ${this.dialect.label} takes; the ${role} is called ${name}.`,
      collision: () => `Another ${role} is called ${shown(wanted)}, too; this one is called ${name}.`,
    }
    return changes.map((change) => this.report(`name-${change}`, 'warning', messages[change](), record, 'name'))
  }
}

/** A text of any length as a message shows it. */
export function shown(text: string): string {
  return `“${text.length > 80 ? `${text.slice(0, 79).replace(/\p{Surrogate}$/u, '')}…` : text}”`
}
