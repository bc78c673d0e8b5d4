import '../../zod-setup.ts'
import { FindingsHost } from './findings-host.ts'
import type { FindingsRequest } from './findings-messages.ts'

// The rules run here, beside the page: however large the model, typing waits for none of them.
const host = new FindingsHost()

self.addEventListener('message', ({ data }: MessageEvent<FindingsRequest>) => {
  self.postMessage(host.receive(data))
})
