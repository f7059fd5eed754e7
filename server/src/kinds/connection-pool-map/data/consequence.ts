/** What ECE does with a file that an XML parser refuses. */
export const notRead = 'ECE cannot read the file, so none of its data sources start.';
