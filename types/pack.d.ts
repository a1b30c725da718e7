// A pack hands its words or lines to the widgets by itself; there is nothing to import from it by name.
export {};
