import { useSession } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { PanelRegion } from '#ui/panel-region.tsx'
import { AttributeForm } from './forms/attribute-form.tsx'
import { EntityForm } from './forms/entity-form.tsx'
import { DiagramForm, ModelForm, SubjectAreaForm } from './forms/named-forms.tsx'
import { RelationshipForm } from './forms/relationship-form.tsx'
import { MixtureForm, SeveralForm } from './forms/several-form.tsx'
import { strings } from './strings.ts'
import { isSameSubject, type Subject, subjectOf } from './subject.ts'

/** Everything about the selected thing, edited in place; about the model where nothing is selected. */
export function Inspector() {
  const selection = useSession((session) => session.selection)
  const subject = useModelValue((model) => subjectOf(model, selection), isSameSubject)
  return (
    // Another subject is another form: it starts at its top, and a draft left in the old one is committed.
    <PanelRegion key={JSON.stringify(subject)} label={strings.title} hideHeading>
      <SubjectForm subject={subject} />
    </PanelRegion>
  )
}

function SubjectForm({ subject }: { subject: Subject }) {
  switch (subject.kind) {
    case 'entity':
      return <EntityForm id={subject.id} />
    case 'attribute':
      return <AttributeForm id={subject.id} />
    case 'relationship':
      return <RelationshipForm id={subject.id} />
    case 'subject-area':
      return <SubjectAreaForm id={subject.id} />
    case 'diagram':
      return <DiagramForm id={subject.id} />
    case 'several':
      return <SeveralForm of={subject.of} ids={subject.ids} />
    case 'mixture':
      return <MixtureForm counts={subject.counts} />
    case 'model':
      return <ModelForm />
  }
}
