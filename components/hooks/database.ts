import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createDatabase, type Database } from '../../lib/db/database.ts';

/** Pages only read from it; every write goes through a message to the background. */
export const DatabaseContext = createContext<Database | null>(null);

let shared: Database | null = null;

export function useDatabase(): Database {
  const given = useContext(DatabaseContext);
  if (given) return given;
  shared ??= createDatabase();
  return shared;
}
