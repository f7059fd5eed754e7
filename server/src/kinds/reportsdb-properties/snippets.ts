import file from '../../../../snippets/reportsdb-properties.json';
import { fileSnippets } from '../../domain/java-properties/completion';

/** The snippets that the editor's manifest names too. */
export const snippets = fileSnippets(file);
