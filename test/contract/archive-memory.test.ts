import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { archiveContract } from '#test/contract/archive.contract.ts';

archiveContract('memory', async () => makeMemoryArchive());
