/**
 * The address of a folder, which ends in a slash. What is no folder, such as a query, is left out.
 * @param folder as a page writes it, with or without the slash
 * @param from the address of the file or page that it is seen from
 * @throws where it is no address, or none with folders
 */
export const folderAddress = (folder: string, from: string | URL): URL =>
  new URL(`${folder.split(/[?#]/)[0]!.replace(/\/$/, '')}/.`, from);
