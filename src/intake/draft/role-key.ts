/** The key of the answer to what a new kind is. */
export const toRoleKey = (id: string): string => ['kind-role', id].join('\u0000');
