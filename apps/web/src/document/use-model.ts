import type { Attribute, Diagram, Entity, Key, Kind, Model, RecordOf, Relationship, SubjectArea } from '@c360/model'
import { childrenOf, getRecordOf, recordsOf } from '@c360/model'
import { useRef, useSyncExternalStore } from 'react'
import { useDocument } from './document-context.tsx'

interface Held<T> {
  readonly model: Model
  readonly select: (model: Model) => T
  readonly value: T
}

/** A value of the model; draws again only when the selected value differs by `isEqual` (identity unless given). */
export function useModelValue<T>(select: (model: Model) => T, isEqual: (a: T, b: T) => boolean = Object.is): T {
  const document = useDocument()
  const heldRef = useRef<Held<T> | undefined>(undefined)
  const getValue = (): T => {
    const model = document.getModel()
    const held = heldRef.current
    if (held && held.model === model && held.select === select) return held.value
    const selected = select(model)
    const value = held && isEqual(held.value, selected) ? held.value : selected
    heldRef.current = { model, select, value }
    return value
  }
  return useSyncExternalStore(document.subscribe, getValue)
}

/** Whether two lists hold the same items in the same order: for selectors that build a list anew. */
export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => Object.is(item, b[index]))
}

/** The record of that kind, or nothing where it is gone or of another kind. */
export function useRecord<K extends Kind>(kind: K, id: string | undefined): RecordOf<K> | undefined {
  return useModelValue((model) => (id === undefined ? undefined : getRecordOf(model, kind, id)))
}

/** Every record of a kind in the model's own order. */
export function useRecords<K extends Kind>(kind: K): readonly RecordOf<K>[] {
  return useModelValue((model) => [...recordsOf(model, kind)], isSameList)
}

export const useEntity = (id: string | undefined): Entity | undefined => useRecord('entity', id)
export const useAttribute = (id: string | undefined): Attribute | undefined => useRecord('attribute', id)
export const useRelationship = (id: string | undefined): Relationship | undefined => useRecord('relationship', id)
export const useEntities = (): readonly Entity[] => useRecords('entity')
export const useDiagrams = (): readonly Diagram[] => useRecords('diagram')
export const useSubjectAreas = (): readonly SubjectArea[] => useRecords('subject-area')

const noChildren: readonly never[] = []

/** The attributes of an entity, or the properties of an attribute of type object, in order. */
export function useAttributes(parentId: string | undefined): readonly Attribute[] {
  return useModelValue((model) => (parentId === undefined ? noChildren : childrenOf(model, parentId, 'attribute')))
}

export function useKeys(entityId: string | undefined): readonly Key[] {
  return useModelValue((model) => (entityId === undefined ? noChildren : childrenOf(model, entityId, 'key')))
}

/** The name of the model. */
export function useModelName(): string {
  return useModelValue((model) => getRecordOf(model, 'model', 'model')?.name ?? '')
}
