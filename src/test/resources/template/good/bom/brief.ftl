<document titel="Met een byte order mark"><deel><alinea>Tekst.</alinea></deel></document>
