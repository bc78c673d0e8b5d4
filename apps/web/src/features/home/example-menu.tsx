import { BookOpen } from 'lucide-react'
import { Button } from '#ui/button.tsx'
import { Menu, MenuItem } from '#ui/menu.tsx'
import { homeStrings } from './strings.ts'

interface ExampleMenuProps {
  examples: readonly { readonly id: string; readonly name: string; readonly entityCount: number }[]
  disabled: boolean
  onChoose: (exampleId: string) => void
}

/** The models that a person may start from, to look around first. */
export function ExampleMenu({ examples, disabled, onChoose }: ExampleMenuProps) {
  if (examples.length === 0) return null
  return (
    <Menu
      label={homeStrings.examples}
      align="end"
      trigger={
        <Button icon={<BookOpen aria-hidden />} disabled={disabled}>
          {homeStrings.startFromExample}
        </Button>
      }
    >
      {examples.map(({ id, name, entityCount }) => (
        <MenuItem key={id} onSelect={() => onChoose(id)}>
          {homeStrings.example(name, entityCount)}
        </MenuItem>
      ))}
    </Menu>
  )
}
