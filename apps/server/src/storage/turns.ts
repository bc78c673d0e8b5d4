/** Lets the work on one model wait for the work before it, whatever that came to. */
export type TakeTurn = <Outcome>(modelId: string, work: () => Promise<Outcome>) => Promise<Outcome>

/** Turns of their own; those of one model wait for each other only. */
export function createTurns(): TakeTurn {
  const lastByModel = new Map<string, Promise<unknown>>()
  return async (modelId, work) => {
    const before = lastByModel.get(modelId)
    const turn = before === undefined ? work() : before.then(work, work)
    lastByModel.set(modelId, turn)
    try {
      return await turn
    } finally {
      if (lastByModel.get(modelId) === turn) lastByModel.delete(modelId)
    }
  }
}
