import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { problemOf } from '#document/transport/problem.ts'
import { trpc } from '#document/transport/trpc-client.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { saveFile, toFileName } from '#ui/save-file.ts'
import { showToast } from '#ui/toast-store.ts'
import { type ListedModel, modelsQuery, openModelFile, readModelFile } from './models-api.ts'
import { homeStrings } from './strings.ts'

interface FileProblem {
  readonly fileName: string
  readonly message: string
}

interface NewModel {
  readonly name: string
  /** What opens over it. */
  readonly dialog?: 'import'
}

/** Everything the home page can do; `onOpen` goes to a model, where a dialog may open over it. */
export function useHome(onOpen: (modelId: string, dialog?: 'import') => void) {
  const queryClient = useQueryClient()
  const [fileProblem, setFileProblem] = useState<FileProblem>()
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: modelsQuery.queryKey, exact: true })
  const onError = (error: unknown): void => {
    const description = reasonOf(error)
    showToast({
      title: homeStrings.notDone,
      description: `${description} ${homeStrings.nothingChanged}`,
      tone: 'danger',
    })
  }
  const onSettled = refresh

  const create = useMutation({
    mutationFn: ({ name }: NewModel) => trpc.models.create.mutate({ name }),
    onSuccess: ({ modelId }, { dialog }) => onOpen(modelId, dialog),
    onError,
    onSettled,
  })
  const createFromExample = useMutation({
    mutationFn: (example: string) => trpc.models.createFromExample.mutate({ example }),
    onSuccess: ({ modelId }) => onOpen(modelId),
    onError,
    onSettled,
  })
  const rename = useMutation({
    mutationFn: (input: { modelId: string; name: string }) => trpc.models.rename.mutate(input),
    onSettled,
  })
  const restore = useMutation({
    mutationFn: (model: ListedModel) => trpc.models.restore.mutate({ modelId: model.id }),
    onSuccess: (_restored, model) => showToast({ title: homeStrings.restored(model.name) }),
    onError,
    onSettled,
  })
  const remove = useMutation({
    mutationFn: (model: ListedModel) => trpc.models.remove.mutate({ modelId: model.id }),
    onSuccess: (_removed, model) => {
      const action = { label: homeStrings.undo, run: () => restore.mutate(model) }
      showToast({ title: homeStrings.removed(model.name || homeStrings.unnamed), action })
    },
    onError,
    onSettled,
  })
  const download = useMutation({
    mutationFn: async (model: ListedModel) => {
      saveFile(toFileName(model.name, 'c360.json'), await readModelFile(model.id), 'application/json')
    },
    onError,
  })
  const openFile = useMutation({
    mutationFn: openModelFile,
    onMutate: () => setFileProblem(undefined),
    onSuccess: ({ modelId }) => onOpen(modelId),
    onError: (error, file) => {
      const message = reasonOf(error)
      setFileProblem({ fileName: file.name, message: /[.!?]$/.test(message) ? message : `${message}.` })
    },
    onSettled,
  })
  return {
    create,
    createFromExample,
    /** Returns why the name was refused: that is shown where it was typed. */
    rename: (modelId: string, name: string): Promise<Refusal> =>
      rename.mutateAsync({ modelId, name }).then(() => undefined, reasonOf),
    remove,
    download,
    openFile,
    fileProblem,
    dismissFileProblem: () => setFileProblem(undefined),
  }
}

const reasonOf = (error: unknown): string => problemOf(error)?.message ?? homeStrings.unreachableText

/** A name for one more new model: with a number where the plain one is taken. */
export function nextModelName(models: readonly { name: string }[]): string {
  const taken = new Set(models.map((model) => model.name))
  if (!taken.has(homeStrings.newModelName)) return homeStrings.newModelName
  let number = 2
  while (taken.has(`${homeStrings.newModelName} ${number}`)) number += 1
  return `${homeStrings.newModelName} ${number}`
}
