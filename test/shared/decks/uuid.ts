/** A well-formed id that says which one it is. */
export const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
