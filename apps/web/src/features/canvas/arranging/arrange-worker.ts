import { type ArrangeInput, type ArrangeMove, type ArrangeOptions, arrange } from '@c360/diagram/layout'

export interface ArrangeRequest {
  readonly input: ArrangeInput
  readonly options: ArrangeOptions
}

export type ArrangeReply = { readonly moves: readonly ArrangeMove[] } | { readonly failure: string }

// Layout of hundreds of cards takes most of a second: here it delays nobody's typing.
self.addEventListener('message', async ({ data }: MessageEvent<ArrangeRequest>) => {
  self.postMessage(await answer(data))
})

async function answer({ input, options }: ArrangeRequest): Promise<ArrangeReply> {
  try {
    return { moves: await arrange(input, options) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}
