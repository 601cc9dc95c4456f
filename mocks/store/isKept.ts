/** Whether this browser has a database, without making it; where it doesn't tell, it may have. */
export async function isKept(databaseName: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName)
  } catch {
    return true
  }
}
