import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('have defaults for everything, also where a variable is empty', () => {
    const settings = readSettings({ PORT: '', HOST: ' ' })
    expect(settings).toEqual(readSettings({}))
    expect(settings).toMatchObject({ port: 3600, host: '127.0.0.1' })
    expect(settings).toMatchObject({
      dataFolder: expect.stringMatching(/\/data$/),
      webRoot: expect.stringMatching(/web\/dist$/),
    })
  })

  it('take what is sound', () => {
    const settings = readSettings({
      PORT: '4000',
      HOST: 'localhost',
      C360_DATA: '/tmp/x',
      WEB_ROOT: '/tmp/y',
      OTHER: '1',
    })
    expect(settings).toMatchObject({ port: 4000, host: '127.0.0.1', dataFolder: '/tmp/x', webRoot: '/tmp/y' })
    expect(readSettings({ HOST: '::1', PORT: '0' })).toMatchObject({ host: '::1', port: 0 })
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'example.com', '127.0.0.1.example.com'])(
    'refuse to listen on %s, and say why',
    (host) => {
      expect(readSettings({ HOST: host })).toEqual({
        problems: [
          expect.stringMatching(/^HOST must be one of 127\.0\.0\.1, ::1, localhost: there are no accounts yet/),
        ],
      })
    },
  )

  it.each(['x', '-1', '65536', '3.5', '1e9', '0x'])('refuse the port %s', (port) => {
    expect(readSettings({ PORT: port })).toEqual({ problems: [expect.stringMatching(/^PORT must be /)] })
  })

  it('say everything that is wrong at once', () => {
    expect(readSettings({ PORT: 'x', HOST: 'y' })).toMatchObject({ problems: { length: 2 } })
  })
})
