// Takes the pictures of the documentation: `node test/vscode/pictures.mjs`, after `npm run test:vscode`.
import { createRequire } from 'node:module';
import 'tsx/cjs';

await createRequire(import.meta.url)('./harness/pictures.ts').takePictures();
