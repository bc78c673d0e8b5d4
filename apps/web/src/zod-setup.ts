import { z } from 'zod'

// zod otherwise probes `new Function`, which the content security policy refuses; it must be set before any schema is built.
z.config({ jitless: true })
