import { z } from 'zod'

/** Number of a published version: 1, 2, 3 …. */
export const VersionNumber = z.int().min(1).max(999_999_999)
