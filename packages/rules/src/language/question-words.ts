/** What a boolean begins with, unless a model has it otherwise: it asks something that is true or not. */
export const questionWords: readonly string[] = ['is', 'has', 'can', 'should', 'was', 'will', 'needs']
