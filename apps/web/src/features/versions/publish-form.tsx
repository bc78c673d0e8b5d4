import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { problemOf } from '#document/transport/problem.ts'
import { trpc } from '#document/transport/trpc-client.ts'
import { useSyncStatus } from '#document/use-sync.ts'
import { versionsQuery } from '#document/versions/versions-api.ts'
import { Button } from '#ui/button.tsx'
import { fieldClass, TextField } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import { strings } from './strings.ts'

interface PublishFormProps {
  /** The number that the version is expected to get. */
  next: number
  onPublished: (number: number) => void
}

/** Publishes the model exactly as it is seen here: what is not saved yet, or was edited meanwhile by somebody else, holds it back. */
export function PublishForm({ next, onPublished }: PublishFormProps) {
  const document = useDocument()
  const queryClient = useQueryClient()
  const notesId = useId()
  const { savedState } = useSyncStatus()
  const [name, setName] = useState('')
  const [notes, setNotes] = useState('')
  const publish = useMutation({
    mutationFn: () =>
      trpc.versions.publish.mutate({
        modelId: document.modelId,
        notes,
        expectedSeq: document.client.getSnapshot().confirmedSeq,
        ...(name.trim() === '' ? {} : { name }),
      }),
    onSuccess: async ({ number }) => {
      setName('')
      setNotes('')
      await queryClient.invalidateQueries({ queryKey: versionsQuery(document.modelId).queryKey, exact: true })
      showToast({ title: strings.published(number) })
      onPublished(number)
    },
  })
  const problem = publish.error === null ? undefined : problemOf(publish.error)
  const refusal = problem?.code === 'version/model-moved' ? strings.moved : (problem?.message ?? strings.unreachable)
  const isSaved = savedState === 'saved'
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (isSaved && !publish.isPending) publish.mutate()
  }
  return (
    <form aria-label={strings.publish} onSubmit={onSubmit} className="flex flex-col gap-3 border-b p-4">
      <p className="text-pretty text-ink-muted">{strings.publishText}</p>
      <TextField
        label={strings.name}
        hint={strings.nameHint}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor={notesId} className="font-medium text-ink-muted text-sm">
          {strings.notes}
        </label>
        <textarea
          id={notesId}
          rows={3}
          value={notes}
          placeholder={strings.notesHint}
          onChange={({ target }) => setNotes(target.value)}
          className={`${fieldClass} resize-y py-1`}
        />
      </div>
      {publish.isError ? (
        <p role="alert" className="text-danger text-sm">
          <strong className="font-medium">{strings.notPublished}.</strong> {refusal}
        </p>
      ) : null}
      {isSaved ? null : <p className="text-sm text-warning">{strings.notSaved}</p>}
      <Button type="submit" variant="primary" disabled={!isSaved || publish.isPending} className="self-start">
        {publish.isPending ? strings.publishing : strings.publishNow(next)}
      </Button>
    </form>
  )
}
