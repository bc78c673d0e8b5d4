// The user guide's page of rules, from the rules themselves: `node --import tsx tools/write-rule-docs.ts`.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allPresets, allRules } from '@c360/rules'
import { rulesPage } from './docs/rules-page.ts'

const path = join(import.meta.dirname, '..', 'docs', 'user-guide', 'rules.md')
writeFileSync(path, rulesPage(allRules, allPresets))
console.log(path)
