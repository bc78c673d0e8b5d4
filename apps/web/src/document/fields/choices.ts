/** The values of a closed list in their declared order, with their labels. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): readonly { readonly value: Value; readonly label: string }[] {
  return values.map((value) => ({ value, label: labels[value] }))
}
