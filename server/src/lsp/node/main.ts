import { startServer } from './start';

process.exitCode = startServer(process.argv.slice(2));
