<document titel="café"/>
