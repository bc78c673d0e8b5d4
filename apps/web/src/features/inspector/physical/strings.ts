/** What the physical side of an entity or attribute says. */
export const physicalStrings = {
  title: 'In the warehouse',
  inTarget: (target: string, dialect: string) => `${target}, ${dialect}`,
  leftOut: 'left out',
  otherLayer: 'holds other layers',
  differences: (target: string) => `How it differs in ${target}`,
  name: 'Name',
  nameHint: 'Empty: it follows from the logical name.',
  type: 'Type',
  typeHint: 'As the engine writes it; empty: it follows from the logical type.',
  schema: 'Schema',
  isLeftOut: 'Leave it out',
  nameFixed: 'Legacy name',
  nameFixedHint: 'Rules of style leave it alone; limits of the engine still hold.',
  noTarget: 'No target is set up; this is what PostgreSQL would get.',
  addTarget: 'Add a target',
}
