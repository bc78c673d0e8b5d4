import { createRoom, type Room, type RoomOptions } from '@c360/sync'

/** The rooms of the models that are in use, each opened on first use and closed when nobody is left. */
export interface RoomRegistry {
  of(modelId: string): Room
  /** Sends everybody in a model's room away, if there is one. */
  close(modelId: string, code: number): Promise<void>
  /** Closes those that nobody is in; a room opened again reads its model anew. */
  closeIdle(): Promise<void>
  closeAll(code: number): Promise<void>
}

/** Rooms over one store. */
export function createRoomRegistry(options: Omit<RoomOptions, 'modelId'>, idleCloseCode: number): RoomRegistry {
  const rooms = new Map<string, Room>()
  const usedSinceSweep = new Set<string>()
  const close = async (modelId: string, code: number): Promise<void> => {
    const room = rooms.get(modelId)
    rooms.delete(modelId)
    await room?.close(code)
  }
  return {
    of: (modelId) => {
      usedSinceSweep.add(modelId)
      const known = rooms.get(modelId)
      if (known !== undefined) return known
      const room = createRoom({ ...options, modelId })
      rooms.set(modelId, room)
      return room
    },
    close,
    closeIdle: async () => {
      const idle = [...rooms].filter(
        ([modelId, room]) => room.memberCount === 0 && !room.isBusy && !usedSinceSweep.has(modelId),
      )
      usedSinceSweep.clear()
      await Promise.all(idle.map(([modelId]) => close(modelId, idleCloseCode)))
    },
    closeAll: async (code) => {
      await Promise.all([...rooms.keys()].map((modelId) => close(modelId, code)))
    },
  }
}
