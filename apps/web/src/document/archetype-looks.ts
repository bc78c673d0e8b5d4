import type { Archetype } from '@c360/model'
import {
  AtSign,
  Box,
  Building2,
  Fingerprint,
  House,
  LibraryBig,
  type LucideIcon,
  Package,
  ReceiptText,
  ShieldCheck,
  UserRound,
  Waypoints,
  Zap,
} from 'lucide-react'

/** How an archetype is told apart everywhere: by name, icon and colour, never by hue alone. */
export interface ArchetypeLook {
  readonly label: string
  readonly icon: LucideIcon
  /** The name of the colour's custom property, without the leading dashes. */
  readonly colourToken: string
}

export const archetypeLooks: Readonly<Record<Archetype, ArchetypeLook>> = {
  profile: { label: 'Profile', icon: UserRound, colourToken: 'kind-profile' },
  account: { label: 'Account', icon: Building2, colourToken: 'kind-account' },
  household: { label: 'Household', icon: House, colourToken: 'kind-household' },
  'contact-point': { label: 'Contact point', icon: AtSign, colourToken: 'kind-contact-point' },
  identifier: { label: 'Identifier', icon: Fingerprint, colourToken: 'kind-identifier' },
  consent: { label: 'Consent', icon: ShieldCheck, colourToken: 'kind-consent' },
  event: { label: 'Event', icon: Zap, colourToken: 'kind-event' },
  transaction: { label: 'Transaction', icon: ReceiptText, colourToken: 'kind-transaction' },
  product: { label: 'Product', icon: Package, colourToken: 'kind-product' },
  reference: { label: 'Reference', icon: LibraryBig, colourToken: 'kind-reference' },
  bridge: { label: 'Bridge', icon: Waypoints, colourToken: 'kind-bridge' },
  other: { label: 'Other', icon: Box, colourToken: 'kind-other' },
}
