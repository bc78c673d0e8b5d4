import type { Environment, Target } from '@c360/model'
import type { Dialect } from '@c360/sql'
import { Plus, Trash2 } from 'lucide-react'
import { CellValue } from '#document/controls/value-inputs.tsx'
import { useField } from '#document/fields/use-field.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { capital } from './target-fields.ts'

const words = strings.targets

/** Where the target stands in development, test, production …, where that is not the same everywhere. */
export function EnvironmentsTable({ target, dialect }: { target: Target; dialect: Dialect }) {
  const environments = target.environments ?? []
  const field = useField('target', [target.id], 'environments')
  const write = (next: readonly Environment[]): string | undefined => field.commit(next.length === 0 ? null : next)
  const edit = (index: number, change: Partial<Environment>): string | undefined =>
    write(environments.map((each, at) => (at === index ? withoutEmpty({ ...each, ...change }) : each)))
  const rename = (index: number, text: string): string | undefined => {
    const name = text.trim()
    const isTaken = environments.some((each, at) => at !== index && each.name === name)
    return isTaken ? words.taken(name) : edit(index, { name })
  }
  const places = [
    { field: 'catalog', label: capital(dialect.words.catalog) },
    { field: 'schema', label: capital(dialect.words.schema) },
  ] as const
  return (
    <div className="px-3">
      {environments.length === 0 ? null : (
        <table aria-label={words.environments} className="w-full border-separate border-spacing-x-1 border-spacing-y-1">
          <thead className="text-left text-ink-muted text-sm">
            <tr>
              <th scope="col">{words.environment}</th>
              {places.map(({ field: key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {environments.map((environment, index) => (
              <tr key={index}>
                <td>
                  <CellValue
                    label={words.environmentName(index + 1)}
                    value={environment.name}
                    isMono
                    onCommit={(text) => rename(index, text)}
                  />
                </td>
                {places.map(({ field: key, label }) => (
                  <td key={key}>
                    <CellValue
                      label={words.environmentField(label, environment.name)}
                      value={environment[key] ?? ''}
                      placeholder={target[key]}
                      isMono
                      onCommit={(text) => edit(index, { [key]: text.trim() })}
                    />
                  </td>
                ))}
                <td className="w-8">
                  <IconButton
                    label={strings.remove(environment.name)}
                    icon={<Trash2 aria-hidden />}
                    onClick={() => write(environments.filter((_each, at) => at !== index))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="quiet"
        className="-ml-2.5"
        icon={<Plus aria-hidden />}
        onClick={() => write([...environments, { name: freeName(environments) }])}
      >
        {words.addEnvironment}
      </Button>
    </div>
  )
}

const usualNames = ['dev', 'test', 'prod']

function freeName(environments: readonly Environment[]): string {
  const names = environments.map(({ name }) => name)
  return usualNames.find((name) => !names.includes(name)) ?? `env_${environments.length + 1}`
}

function withoutEmpty({ name, catalog, schema }: Environment): Environment {
  return { name, ...(catalog ? { catalog } : {}), ...(schema ? { schema } : {}) }
}
