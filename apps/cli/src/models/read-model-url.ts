import type { Model } from '@c360/model'
import { Refusal } from '../refusal.ts'
import { parseModel } from './read-model-file.ts'

const timeoutMs = 30_000
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a model is named by an address. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//i.test(name)
}

/** Reads a model from the studio that shows it at this address. */
export async function readModelUrl(address: string): Promise<{ readonly model: Model; readonly text: string }> {
  const { origin, modelId } = splitAddress(address)
  const text = await fetchText(`${origin}/models/${modelId}/file`, origin, modelId)
  return { model: parseModel(address, text), text }
}

function splitAddress(address: string): { readonly origin: string; readonly modelId: string } {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const [, modelId] = /^\/m\/([A-Za-z0-9_-]{1,64})(?:\/|$)/.exec(url?.pathname ?? '') ?? []
  if (url === undefined || modelId === undefined) {
    throw new Refusal(`${address} is not the address of a model; it looks like http://localhost:3600/m/mdl_…`)
  }
  if (!loopbackNames.has(url.hostname)) {
    throw new Refusal(`${url.host} is another machine; only a studio on this machine can be read from.`)
  }
  return { origin: url.origin, modelId }
}

async function fetchText(url: string, origin: string, modelId: string): Promise<string> {
  const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) }).catch(() => undefined)
  if (answer === undefined) throw new Refusal(`No studio answers at ${origin}. Start it with npm start, and try again.`)
  if (answer.status === 404) throw new Refusal(`The studio at ${origin} has no model ${modelId}.`)
  if (!answer.ok) throw new Refusal(`The studio at ${origin} refused: it answered with ${answer.status}.`)
  return answer.text().catch(() => {
    throw new Refusal(`The studio at ${origin} broke off in the middle of the model.`)
  })
}
