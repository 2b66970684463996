import { makeMemoryArchive } from '#adapters/memory/archive-memory.ts';
import { makeMemoryDecisions } from '#adapters/memory/decisions-memory.ts';
import { archiveContract } from '#test/contract/archive.contract.ts';
import { decisionLogContract } from '#test/contract/decision-log.contract.ts';

archiveContract('memory', async () => makeMemoryArchive());
decisionLogContract('memory', async () => makeMemoryDecisions());
