import type { Lens } from '#document/session/session-state.ts'

/** What the frame of the application says. */
export const appStrings = {
  productName: 'C360 Studio',
  notifications: 'Notifications',
  dismiss: 'Dismiss',
  close: 'Close',

  notFoundTitle: 'There is nothing at this address',
  notFoundText: 'The link may be incomplete, or from another installation of the studio.',
  toModels: 'All models',

  crashTitle: 'The studio ran into a fault of its own',
  crashText:
    'What you see stopped working; your edits did not: everything you did is kept on this device and sent to the server when the page is open again.',
  crashDetails: 'What happened',
  reload: 'Reload the page',

  opening: 'Opening the model…',
  missingTitle: 'This model is not here',
  missingText: 'It may have been deleted, or the link is from another installation of the studio.',
  failedTitle: 'The model cannot be opened',
  unreachableText: 'The server did not answer, and this device keeps no copy of the model yet. Nothing is lost.',
  tryAgain: 'Try again',

  resize: { navigator: 'Resize the navigator', inspector: 'Resize the inspector', problems: 'Resize the problems' },
  parts: { canvas: 'Canvas', navigator: 'Navigator', inspector: 'Inspector', problems: 'Problems' },
  partFailed: (name: string) => `${name}: this part stopped working`,
  partFailedText: 'It ran into a fault of its own. The rest goes on, and none of your edits is lost.',
  showAgain: 'Show it again',
  closeInspector: 'Close the inspector',

  shortcutsTitle: 'Keyboard shortcuts',

  palette: {
    title: 'Find anything',
    placeholder: 'An entity, an attribute, a diagram, or something to do',
    nothing: (query: string) => `Nothing here is called “${query}”.`,
    kinds: { entity: 'Entity', diagram: 'Diagram', 'subject-area': 'Subject area', attribute: 'Attribute' },
  },

  lensNotes: {
    identity: {
      title: 'The identity graph is not part of this version yet',
      text: 'It will show identity namespaces such as email, phone and device, the links between them with their evidence, and the rules that merge them into one profile.',
    },
    events: {
      title: 'The tracking plan is not part of this version yet',
      text: 'It will show events as a grid with their properties, types, allowed values, actors and sources. Events themselves can already be drawn in the Entities lens.',
    },
    flow: {
      title: 'The flow is not part of this version yet',
      text: 'It will show how data moves from sources through entities and audiences to destinations, with the consent it needs on the way.',
    },
    dictionary: {
      title: 'The dictionary is not part of this version yet',
      text: 'It will be a readable, searchable document of everything in the model. Until then, the navigator finds entities and attributes by name.',
    },
  } satisfies Record<Exclude<Lens, 'entities'>, { title: string; text: string }>,

  reading: {
    note: 'On a narrow screen the model can be read; to edit it, use a wider window.',
    empty: 'This model has no entities yet.',
    attribute: 'Attribute',
    type: 'Type',
    required: 'Required',
    yes: 'yes',
    description: 'Description',
  },
}
