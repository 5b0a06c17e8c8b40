# What went wrong, where, and what to do next. Nothing has been changed when one of these is read.

failure-title = That did not work
failure-detail = Details: { $detail }
failure-this-file = The file
failure-cancelled = Stopped. Nothing was kept of it.
failure-file-not-found = { $path } is not there any more. It may have been moved or renamed: choose it again.
failure-file-unreadable = { $path } could not be read. Check that you may open it and that the disk it is on is connected.
failure-file-unwritable = { $path } could not be written. Choose another folder, or check that you may write in this one.
failure-disk-full = The disk is full. Free some space, then try again; nothing was lost.
failure-file-empty = { $path } holds no text. Check that it is the right file; a scanned document has to be recognised first.
failure-file-unsupported = { $path } is of a kind that is not read. Save it as Word (.docx), OpenDocument (.odt), a web page or plain text, then open that.
failure-file-encrypted = { $path } is protected by a password. Open it where it was written, remove the password, save a copy, and open that.
failure-file-damaged = { $path } is damaged. Open it where it was written, save it again, and open that; or ask for another copy.
failure-file-too-large = { $path } is too large to be a text of this kind. Check that it is the right file, or cut it into parts.
failure-same-file-twice = Both files are { $path }. Choose a text and its translation.
failure-project-foreign = { $path } is not a Relecture project. Choose a file ending in .relecture.
failure-project-newer = { $path } was made by a newer version of Relecture. Update the program to open it; the file was left as it is.
failure-project-damaged = { $path } is damaged and was left as it is. Open a copy you saved earlier, or open the two files again.
failure-project-locked = { $path } is open somewhere else. Close it there, then try again.
failure-project-read-only = { $path } may not be written. Save it in another folder, or remove its write protection.
failure-no-project = No project is open any more. Open one, or open two files.
failure-gone = That is not there any more. The list has been brought up to date: choose again.
failure-blank-name = A release needs a name. Write at least one letter.
failure-nothing-to-undo = There is nothing more to take back or make again.
failure-internal = Something failed inside Relecture. Your project is saved: try again, or close the program and open it again.
failure-profile-invalid = “{ $path }” is no profile that can be read. Choose a JSON file that “Export the profile” wrote.
failure-stale = The text has changed in the meantime, so this no longer fits. It was left as it is; look at the new findings.
