import { join } from 'node:path'

/** PostgreSQL's own folder inside the data folder, its log beside it, and where its password is kept. */
export const filesIn = (folder: string) => ({
  folder,
  data: join(folder, 'postgres'),
  log: join(folder, 'postgres.log'),
  password: join(folder, 'postgres', 'countersign.password'),
})

export type Files = ReturnType<typeof filesIn>
