/** Why a request was refused: a code for programs and a sentence for people. */
export interface Problem {
  readonly code: string
  readonly message: string
}

/** The server's own refusals, each with its HTTP status and its sentence; models and files add codes of their own. */
const serverProblems = {
  'request/foreign-host': [421, 'This server answers only to the names of this machine itself.'],
  'request/foreign-origin': [403, 'The request comes from another site.'],
  'request/not-found': [404, 'There is nothing at this address.'],
  'request/invalid': [400, 'The request does not have the expected shape.'],
  'request/malformed': [400, 'The request is not valid JSON.'],
  'request/too-deep': [400, 'The JSON is nested deeper than any model.'],
  'request/too-large': [413, 'The request is larger than the limit of 16 MB.'],
  'request/not-json': [415, 'Only uncompressed application/json is accepted.'],
  'request/method': [405, 'This address does not take this method.'],
  'person/unknown': [401, 'The browser has no valid identity yet; open the studio first.'],
  'model/not-found': [404, 'There is no such model.'],
  'version/not-found': [404, 'The model has no such version.'],
  'version/model-moved': [409, 'The model has been edited since; look at what changed, and publish again.'],
  'example/not-found': [404, 'There is no such example.'],
  'file/too-large': [413, 'The file is larger than the limit of 16 MB.'],
  'file/malformed': [400, 'The file is not a model: it is not valid JSON.'],
  'file/too-deep': [400, 'The file is not a model: its JSON is nested deeper than any model.'],
  'export/unknown-exporter': [404, 'There is no such exporter.'],
  'export/bad-options': [422, 'The exporter does not take these options.'],
  'background/busy': [503, 'The server is checking and exporting as much as it can; try again in a moment.'],
  'background/too-long': [
    503,
    'This took longer than the server allows; the model, or what is asked of it, is too large.',
  ],
  'background/given-up': [503, 'Whoever asked for this has gone.'],
  'server/busy': [503, 'The server could not store this now; try again.'],
  'server/failed': [500, 'The server failed; the fault has been logged.'],
} as const satisfies Record<string, readonly [number, string]>

/** A code of the server's own refusals. */
export type ProblemCode = keyof typeof serverProblems

/** The refusal with its standard sentence, or a more telling one. */
export function problem(code: ProblemCode, message?: string): Problem {
  return { code, message: message ?? serverProblems[code][1] }
}

/** The HTTP status of any code; what is not the server's own is about what the request holds. */
export function statusOf(code: string): number {
  return isProblemCode(code) ? serverProblems[code][0] : 422
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(serverProblems, code)
}
