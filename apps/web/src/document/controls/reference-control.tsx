import { getRecord } from '@c360/model'
import { ArrowUpRight } from 'lucide-react'
import { IconButton } from '#ui/icon-button.tsx'
import { useDocument } from '../document-context.tsx'
import { candidatesFor, referenceName } from '../fields/reference-candidates.ts'
import { strings } from '../fields/strings.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { useJump } from '../use-jump.ts'
import { useModelValue } from '../use-model.ts'
import { ComboBox } from './combo-box.tsx'
import type { ControlProps } from './control-props.ts'

/** Another record, found by its name; an empty text refers to none. */
export function ReferenceControl({ descriptor, field }: ControlProps<'reference'>) {
  const { label, hint, kind, emptyLabel } = descriptor
  const document = useDocument()
  const jump = useJump()
  const targetId = typeof field.value === 'string' ? field.value : undefined
  const name = useModelValue((model) => (targetId === undefined ? '' : referenceName(model, targetId)))
  const candidates = (text: string) => {
    const model = document.getModel()
    const canRefer = (target: string): boolean =>
      field.ids.every((id) => getRecord(model, id) !== undefined && (descriptor.canRefer?.(model, id, target) ?? true))
    return candidatesFor(model, kind, text, canRefer)
  }
  const draft = useFieldDraft(field, {
    label,
    text: name,
    onCommit: (text, options) => {
      const typed = text.trim()
      if (typed === '') return field.commit(null, options)
      const found = candidates(typed.slice(typed.lastIndexOf('.') + 1)).find((candidate) => candidate.name === typed)
      return found === undefined ? strings.refusal.notFound(typed) : field.commit(found.id, options)
    },
  })
  const emptyEntry = { key: '', label: emptyLabel }
  const suggest = (text: string) => [
    ...(text === '' && targetId !== undefined ? [emptyEntry] : []),
    ...candidates(text).map((candidate) => ({ key: candidate.id, label: candidate.name || strings.unnamed })),
  ]
  return (
    <ComboBox
      label={label}
      hint={hint}
      draft={draft}
      placeholder={field.isMixed ? strings.mixed : emptyLabel}
      suggest={suggest}
      takesOnlyMatch
      onPick={(id) => field.commit(id === '' ? null : id)}
      aside={
        targetId === undefined ? null : (
          <IconButton label={strings.goTo(name)} icon={<ArrowUpRight aria-hidden />} onClick={() => jump(targetId)} />
        )
      }
    />
  )
}
