import { type NamingCase, toSnakeCase } from '@c360/model'

/** A logical name as a warehouse writes it. */
export function toCase(name: string, nameCase: NamingCase): string {
  if (nameCase === 'as-is') return name
  const snake = toSnakeCase(name)
  if (nameCase === 'snake') return snake
  if (nameCase === 'upper-snake') return snake.toUpperCase()
  const words = snake.split('_').map(capitalize).join('')
  return nameCase === 'pascal' ? words : words.slice(0, 1).toLowerCase() + words.slice(1)
}

function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
