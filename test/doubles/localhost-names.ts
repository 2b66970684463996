// Preloaded into a process under test: names below `localhost`, as the emulator gives to queues, resolve to 127.0.0.1.
import { interceptLocalhostDns } from 'fauxqs';

interceptLocalhostDns();
