Feature: What the document says: Why it is not high-risk: note and registration
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.
