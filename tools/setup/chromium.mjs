import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { runQuietly } from './run-quietly.mjs'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium or Chrome of this machine: `C360_CHROMIUM`, or one of the usual places. */
export function findChromium() {
  const chosen = process.env.C360_CHROMIUM
  if (chosen) return chosen
  return usualPlaces.find((path) => existsSync(path))
}

/** Finds a Chromium for the browser tests, installing one where this process may; otherwise says what to do and leaves. */
export function ensureChromium() {
  if (findChromium()) return
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (canInstall) {
    console.log('Installing Chromium for the browser tests …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    runQuietly('Updating the package lists', 'apt-get', ['update', '-q'], { env })
    runQuietly('Installing Chromium', 'apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], { env })
  }
  if (findChromium()) return
  console.error('The browser tests need Chromium or Chrome, and none was found.')
  console.error('Install one (on Debian or Ubuntu: `sudo apt-get install chromium`),')
  console.error('or set C360_CHROMIUM to the path of the one you have, and run `npm test` again.')
  process.exit(1)
}
