/** Root may read everything; a test of what a lack of permission leads to has to be somebody else for a moment. */

/** The user "nobody" of Linux and macOS. */
const NOBODY = 65_534

/** False on Windows, where `chmod` takes no right to read away. */
export const HAS_PERMISSIONS = process.getuid !== undefined

/** Does `work` as a user who has no special rights. */
export async function unprivileged<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(NOBODY)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
