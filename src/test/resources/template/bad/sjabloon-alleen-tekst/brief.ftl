Geachte voorzitter,
