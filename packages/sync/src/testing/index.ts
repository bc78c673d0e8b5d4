export * from './builders.ts'
export { MemoryStore } from './memory-store.ts'
export { type OpenedStore, storeContract } from './store-contract.ts'
