import { colourWords } from '#document/colour-words.ts'
import type { Lens } from '#document/session/session-state.ts'

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`)

/** What the top bar says. */
export const topBarStrings = {
  home: 'All models',
  rename: 'Rename the model',
  nameField: 'Name',
  overwrote: (theirs: string) => `Your name replaced “${theirs}”, which somebody else wrote while you were typing.`,
  unnamed: 'Unnamed model',
  savedState: 'Saved state',
  saved: 'Saved',
  saving: 'Saving…',
  kept: 'Kept on this device',
  version: (number: number) => `Version ${number}, read only`,
  toModel: 'Open the model itself',
  frozen: 'You are reading a published version. Nothing here can be changed.',
  notOnServer: 'Not on the server',
  changes,
  gone: (count: number) =>
    [
      'This model is no longer on the server: it was deleted, or the data there was replaced.',
      ...(count > 0 ? [`${changes(count)} could not be sent.`] : []),
      'Download the model file to keep what you see; it can be opened on the page of all models. If the model has been restored, reload this page.',
    ].join(' '),
  offline:
    'The server cannot be reached. Keep working: your edits stay on this device and are sent as soon as it is back.',
  lenses: 'Lenses',
  lens: {
    entities: 'Entities',
    identity: 'Identity',
    events: 'Events',
    flow: 'Flow',
    dictionary: 'Dictionary',
  } satisfies Record<Lens, string>,
  history: 'History',
  people: 'Also here',
  peersHere: (names: string) => `Also here: ${names}`,
  me: (name: string) => `You are ${name}`,
  meTitle: 'You',
  meHint: 'Others see this name and colour at your cursor and in the history.',
  name: 'Name',
  colour: 'Colour',
  save: 'Save',
  cancel: 'Cancel',
  notRenamed: (reason: string) => `Your name was not changed. ${reason}`,
  unreachable: 'The server did not answer.',
  theme: 'Theme',
  system: 'Like the system',
  light: 'Light',
  dark: 'Dark',
  menu: 'Menu',
  download: 'Download model file',
  panels: 'Panels',
  rejected: (label: string) => `Not accepted: ${label}.`,
  restKept: 'Everything else you did is kept.',
  rejectedMore: (count: number) =>
    count === 1 ? '1 more edit was not accepted.' : `${count} more edits were not accepted.`,
  dismiss: 'Dismiss',
  reload: 'Reload',
  colours: colourWords,
}
