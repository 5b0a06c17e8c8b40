# Terms: what the window says about them.

terms-none-title = No terms yet
terms-none-about = The checks of this project hold its texts to no terms.
