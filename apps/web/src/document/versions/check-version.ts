import type { Finding } from '@c360/model'
import { LoadedModel } from '@c360/sync'
import type { FindingsPort } from '../findings/findings-messages.ts'
import { openFindingsWorker } from '../findings/open-findings-worker.ts'
import { expectOk } from '../transport/problem.ts'

/** What the rules of today say about a published version; `today` is `YYYY-MM-DD`. */
export async function checkVersion(modelId: string, number: number, today: string): Promise<readonly Finding[]> {
  const response = await expectOk(await fetch(`/models/${encodeURIComponent(modelId)}/versions/${number}/records`))
  const { records } = LoadedModel.parse(await response.json())
  return findingsIn(openFindingsWorker(), { kind: 'start', records, today })
}

/** Every finding about these records, the suppressed ones included: what stood there is not new. */
export function findingsIn(
  port: FindingsPort,
  start: Extract<Parameters<FindingsPort['send']>[0], { kind: 'start' }>,
): Promise<readonly Finding[]> {
  return new Promise((resolve, reject) => {
    port.listen(
      ({ reports }) => {
        port.close()
        resolve(reports.flatMap(({ findings, suppressed }) => [...findings, ...suppressed]))
      },
      () => {
        port.close()
        reject(new Error('The checks ended before they had answered.'))
      },
    )
    port.send(start)
  })
}
