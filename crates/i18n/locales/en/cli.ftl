# What the command line says on the standard error. One line: what, where, and what to do.

cli-cannot-read = Cannot read { $path }: { $reason }. Check the name and that you may read the file.
cli-cannot-write = Cannot write { $path }: { $reason }. Check the folder and that you may write there.
cli-not-utf8 = { $path }, line { $line }: not UTF-8 text. Save the file as UTF-8.
cli-stage-align = Aligning
